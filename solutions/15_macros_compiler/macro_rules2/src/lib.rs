//! Each argument gets a variable. Its name can't collide with a variable of the caller: names that a macro
//! brings along are its own (hygiene).

#[macro_export]
macro_rules! warmest {
    ($only:expr $(,)?) => {
        $only
    };
    ($first:expr, $($rest:expr),+ $(,)?) => {{
        let first = $first;
        let rest = $crate::warmest!($($rest),+);
        if first > rest { first } else { rest }
    }};
}
