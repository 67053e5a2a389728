//! A macro defines a function. Is its name hidden as well?

macro_rules! make {
    ($number:expr) => {
        fn answer() -> u32 {
            $number
        }
    };
}

make!(7 * 6);

fn main() {
    println!("{}", answer());
}
