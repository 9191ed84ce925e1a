"""The Dutch words that one check, or a few of one family, go by."""
