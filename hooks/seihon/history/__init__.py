"""Two states of the texts: reading an old one from Git, comparing them, and the redline between."""
