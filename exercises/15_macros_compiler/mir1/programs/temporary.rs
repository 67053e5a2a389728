//! A value without a name. When is it dropped?

struct Bell(&'static str);

impl Drop for Bell {
    fn drop(&mut self) {
        println!("{}", self.0);
    }
}
impl Bell {
    fn length(&self) -> usize {
        self.0.len()
    }
}

fn main() {
    match Bell("match").length() {
        5 => println!("five"),
        _ => println!("other"),
    }
    let length = Bell("let").length();
    println!("{length}");
    if Bell("if").length() == 2 {
        println!("two");
    }
}
