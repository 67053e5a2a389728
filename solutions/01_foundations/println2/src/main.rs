//! `{:?}` is for the person who looks for a mistake. It shows the tab and the space at the end, which `{}` hides.

fn main() {
    let name = "Old\tMill ";
    let position = (46.05, 14.51);
    let hours = [8, 13, 18];
    let tables = 9;

    println!("name: {name:?}");
    println!("position: {position:?}");
    println!("hours: {hours:#?}");
    println!("tables: {tables}");
}
