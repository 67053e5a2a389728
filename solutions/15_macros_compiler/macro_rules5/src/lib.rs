//! One rule per step, and each rule hands on the rest, as `$($rest:tt)*`. A block is one token tree, so
//! `repeat` needs no second muncher. The last rule matches what no other rule did, and is the place for a
//! good error.

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
    ($into:ident; left; $($rest:tt)*) => {
        $into.push($crate::Step::Left);
        $crate::steps!($into; $($rest)*);
    };
    ($into:ident; right; $($rest:tt)*) => {
        $into.push($crate::Step::Right);
        $crate::steps!($into; $($rest)*);
    };
    ($into:ident; repeat $count:literal { $($block:tt)* } $($rest:tt)*) => {
        for _ in 0..$count {
            $crate::steps!($into; $($block)*);
        }
        $crate::steps!($into; $($rest)*);
    };
    ($into:ident; $($unknown:tt)*) => {
        ::std::compile_error!("the robot doesn't know this step");
    };
}
