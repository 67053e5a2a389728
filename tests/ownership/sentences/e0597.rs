//! Borrows that last longer than what they borrow.

pub fn annotated<'t>() -> &'t str {
    let text = String::new();
    let shown: &'t str = &text;
    shown
}

pub fn asynchronous() {
    let later;
    {
        let text = String::new();
        later = async { text.len() };
    }
    drop(later);
}

pub fn boxed() {
    let length: Box<dyn Fn() -> usize>;
    let text = String::new();
    length = Box::new(|| text.len());
    length();
}
