//! `warmest!` compares what several thermometers show. It returns the right number, but the thermometers
//! are read far too often: a macro inserts an expression wherever its name is, and each of these copies is
//! evaluated.
//!
//! Evaluate each argument exactly once, from left to right. Keep the macro: a function can't take any number
//! of arguments.

#[macro_export]
macro_rules! warmest {
    ($only:expr $(,)?) => {
        $only
    };
    ($first:expr, $($rest:expr),+ $(,)?) => {
        if $first > $crate::warmest!($($rest),+) {
            $first
        } else {
            $crate::warmest!($($rest),+)
        }
    };
}
