"""Parts of the alignment graph as pictures and for other programs: Mermaid, DOT, GraphML, JSON."""
