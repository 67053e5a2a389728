//! Borrows that last longer than what they borrow.

pub fn deepest() -> u32 {
    let deepest;
    {
        let sample = 5;
        deepest = &sample;
    }
    *deepest
}

pub fn collect() -> usize {
    let mut names: Vec<&str> = Vec::new();
    for number in 0..3 {
        let name = number.to_string();
        names.push(&name);
    }
    names.len()
}

pub fn in_thread() {
    let name = String::from("tide");
    let shown = &name;
    std::thread::spawn(move || {
        println!("{shown}");
    });
}

pub fn by_closure() -> usize {
    let length;
    {
        let name = String::from("tide");
        length = || name.len();
    }
    length()
}

pub struct Node<'n>(pub Option<&'n Node<'n>>);

impl Drop for Node<'_> {
    fn drop(&mut self) {}
}

pub fn in_order() {
    let mut first = Node(None);
    let second = Node(None);
    first.0 = Some(&second);
}
