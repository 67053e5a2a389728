//! Compares the wrong way round.

#[macro_export]
macro_rules! warmest {
    ($only:expr $(,)?) => {
        $only
    };
    ($first:expr, $($rest:expr),+ $(,)?) => {{
        let first = $first;
        let rest = $crate::warmest!($($rest),+);
        if first < rest { first } else { rest }
    }};
}
