//! The old parameter said into which type the text is converted. The new one accepts many types, so none
//! can be inferred.

fn main() {
    let text = "hello";
    println!("{}", scores::points(text.into()));
}
