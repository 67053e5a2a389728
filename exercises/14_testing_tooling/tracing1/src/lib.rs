//! A pizzeria bakes. With plain lines, "the oven is hot" could belong to any of the orders. A *span* is a
//! piece of time with a name and fields, and every event in it belongs to it. Give this code two spans,
//! both at the level `info`:
//!
//! 1. `order` is the function `serve`, by `#[instrument]`, with the fields `table` and `pizza`. The menu
//!    isn't a field.
//! 2. `bake`, with the field `minutes`, is around the two lines of the oven.
//! 3. The field `price` of the span `order` is empty at first, and recorded when the price is known.

use std::collections::BTreeMap;

use tracing::info;

/// Prices by the names of pizzas.
pub type Menu = BTreeMap<&'static str, u32>;

/// Serves a pizza and returns its price, or `None` if it isn't on the menu.
pub fn serve(menu: &Menu, table: u32, pizza: &str) -> Option<u32> {
    info!("ordered");
    let price = *menu.get(pizza)?;
    let minutes = 7;
    info!("the oven is hot");
    info!("it smells good");
    info!("served");
    Some(price)
}
