//! A bus stop is missing on the map, and these lines show why.

fn main() {
    let name = "Old\tBridge ";
    let position = (46.05, 14.51);
    let times = [7, 22, 37];
    let line = 9;

    // The debug form shows the tab, and the space at the end: the mistake that `{name}` hides.
    println!("name: {name:?}");
    println!("position: {position:?}");
    println!("times: {times:#?}");
    println!("line: {line}");
}
