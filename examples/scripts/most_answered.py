"""Which items of higher plans are answered by the most priorities?"""

import zvplan

graph = zvplan.AlignmentGraph.of(zvplan.load("examples/aligned-zone"))
answers = graph.as_networkx()
for ref, count in sorted(answers.in_degree(), key=lambda pair: (-pair[1], pair[0]))[:3]:
    print(f"{ref} is answered {count} times")
