use scores::Table;

fn main() {
    println!("{}", Table::default().count());
}
