"""Relations that no word proposes and the figures settle: two moments near a length, two births that one person's ages tell,
the hours of a passage. What does not fit any of them, and fits one after a single slip of the pen, is remarked upon.
"""
