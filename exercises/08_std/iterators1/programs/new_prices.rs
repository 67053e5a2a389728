fn main() {
    let mut prices = vec![350, 420];
    for price in prices.iter_mut() {
        *price += 10;
    }
    let mut sum = 0;
    for price in prices.iter() {
        sum += *price;
        *price = 0;
    }
    println!("{sum}");
}
