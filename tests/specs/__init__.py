"""Tests of the folders of specs."""
