use scores::Scored;

fn main() {
    println!("{}", 7.points());
}
