//! `walk!` is a small language for a robot that mows a lawn. Its helper `steps!` is a token muncher: each
//! rule matches the first step, turns it into a statement, and calls the macro again with the rest.
//!
//! The robot knows only `forward`. Teach it `left;`, `right;`, and `repeat 3 { … }`, whose block may have any
//! steps, including other repeats. For any other step, the compiler should say
//! `the robot doesn't know this step`, and not what it says now.

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    Forward(u32),
    Left,
    Right,
}

/// The steps of a walk, as a `Vec<Step>`.
#[macro_export]
macro_rules! walk {
    ($($steps:tt)*) => {{
        let mut steps = ::std::vec::Vec::<$crate::Step>::new();
        $crate::steps!(steps; $($steps)*);
        steps
    }};
}

/// Statements that push steps into the vector `$into`.
#[macro_export]
macro_rules! steps {
    ($into:ident;) => {};
    ($into:ident; forward $count:expr; $($rest:tt)*) => {
        $into.push($crate::Step::Forward($count));
        $crate::steps!($into; $($rest)*);
    };
}
