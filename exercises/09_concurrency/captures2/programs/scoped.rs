use std::thread;

fn main() {
    let mut points = 5;
    thread::scope(|scope| {
        scope.spawn(|| points += 10);
    });
    println!("points {points}");
}
