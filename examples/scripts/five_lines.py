"""Check a folder of plans and print what is missing."""

import zvplan

plans = zvplan.load("examples/seed-zone")
report = zvplan.check(plans)
coverage = zvplan.cover(plans)
print(zvplan.reporters.text.render(report))
print(f"{len(coverage.items)} items of higher plans looked at; conforms: {report.conforms}")
