//! Ends the walk after a block.

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
    };
    ($into:ident; $($unknown:tt)*) => {
        ::std::compile_error!("the robot doesn't know this step");
    };
}
