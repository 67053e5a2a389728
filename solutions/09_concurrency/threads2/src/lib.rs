//! Iterator adapters are lazy: without the vector between them, `collect` pulls one dish through both
//! closures before it asks for the next. The vector of handles separates starting from waiting.

use std::thread;

/// Cooks all dishes, each in a thread of its own. The plates come in the order of the menu.
pub fn cook_menu<P: Send + 'static>(menu: &[&'static str], cook: fn(&str) -> P) -> Vec<Option<P>> {
    let cooks: Vec<_> = menu
        .iter()
        .map(|&dish| thread::spawn(move || cook(dish)))
        .collect();
    cooks.into_iter().map(|cook| cook.join().ok()).collect()
}
