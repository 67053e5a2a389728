//! Waits from the last cook to the first, and serves in that order.

use std::thread;

pub fn cook_menu<P: Send + 'static>(menu: &[&'static str], cook: fn(&str) -> P) -> Vec<Option<P>> {
    let cooks: Vec<_> = menu
        .iter()
        .map(|&dish| thread::spawn(move || cook(dish)))
        .collect();
    cooks
        .into_iter()
        .rev()
        .map(|cook| cook.join().ok())
        .collect()
}
