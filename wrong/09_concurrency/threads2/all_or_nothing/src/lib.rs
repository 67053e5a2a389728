//! One burnt dish, and the whole menu fails.

use std::thread;

pub fn cook_menu<P: Send + 'static>(menu: &[&'static str], cook: fn(&str) -> P) -> Vec<Option<P>> {
    let cooks: Vec<_> = menu
        .iter()
        .map(|&dish| thread::spawn(move || cook(dish)))
        .collect();
    cooks
        .into_iter()
        .map(|cook| Some(cook.join().unwrap()))
        .collect()
}
