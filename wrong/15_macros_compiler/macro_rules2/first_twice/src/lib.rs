//! Gives only the rest of the list a name.

#[macro_export]
macro_rules! warmest {
    ($only:expr $(,)?) => {
        $only
    };
    ($first:expr, $($rest:expr),+ $(,)?) => {{
        let rest = $crate::warmest!($($rest),+);
        if $first > rest { $first } else { rest }
    }};
}
