"""Pairs of texts whose true changes are known, and what a comparison of them is worth."""
