"""Where places lie, how far apart, how large, and how they are spelled."""
