//! The receipts are written out.

fn main() {
    println!("2 tickets, 0 popcorn: 19.00");
    println!("5 tickets, 1 popcorn: 51.70");
}
