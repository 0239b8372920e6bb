"""The draw of a jury by lot: who may be drawn, with what chance, and how anyone checks it.

Pure values and rules. What needs linear programs takes a `Solver` (`programs.py`); `kiosk.solver`
has one. Nothing here iterates over a set or draws anything: the same pool gives the same bytes.
"""
