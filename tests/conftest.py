"""Every run draws the same examples: a test that fails on one machine fails on all, and nobody meets another's bad luck."""

import os

from hypothesis import settings

settings.register_profile("same", derandomize=True, deadline=None)
settings.load_profile("same")

# The tables that somebody has on the shelf of this machine are none of the tests' business.
os.environ["XDG_DATA_HOME"] = os.path.join(os.path.dirname(__file__), "no-such-folder")
