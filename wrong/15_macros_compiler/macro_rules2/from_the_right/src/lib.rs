//! Evaluates the arguments from right to left.

#[macro_export]
macro_rules! warmest {
    ($only:expr $(,)?) => {
        $only
    };
    ($first:expr, $($rest:expr),+ $(,)?) => {{
        let rest = $crate::warmest!($($rest),+);
        let first = $first;
        if first > rest { first } else { rest }
    }};
}
