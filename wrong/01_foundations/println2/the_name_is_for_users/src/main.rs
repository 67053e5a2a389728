//! The name is printed without its quotes.

fn main() {
    let name = "Old\tMill ";
    let position = (46.05, 14.51);
    let hours = [8, 13, 18];
    let tables = 9;

    println!("name: {name}");
    println!("position: {position:?}");
    println!("hours: {hours:#?}");
    println!("tables: {tables}");
}
