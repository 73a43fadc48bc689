# SPDX-License-Identifier: GPL-3.0-or-later
"""How the linear models of resources/mapping are learned and measured; see ../train and ../evaluate."""
