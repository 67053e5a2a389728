fn main() {
    println!(
        "{} {}",
        chart::bar(3),
        chart::colored_bar(5, colors::Color::Red)
    );
}
