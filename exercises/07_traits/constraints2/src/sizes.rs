//! The sizes of quilts that many people sew. This file isn't yours to change.

use crate::Quilt;

/// One row of four pieces.
pub type Scarf = Quilt<1, 4>;
