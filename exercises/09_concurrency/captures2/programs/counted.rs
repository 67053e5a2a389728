fn main() {
    let mut points = 5;
    let mut score = move || {
        points += 10;
        points
    };
    score();
    println!("score {}", score());
    println!("points {points}");
}
