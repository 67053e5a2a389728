//! What the keys do, and that the legend names those that work now.

use super::{TIDE, exercise_called, height, watch};
use crate::support::{Course, Exercise};
