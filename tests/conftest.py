"""Every run draws the same examples: a test that fails on one machine fails on all, and nobody meets another's bad luck."""

from hypothesis import settings

settings.register_profile("same", derandomize=True, deadline=None)
settings.load_profile("same")
