//! Records the price of one pizza for all.

use std::collections::BTreeMap;

use tracing::field::Empty;
use tracing::{Span, info, info_span, instrument};

/// Prices by the names of pizzas.
pub type Menu = BTreeMap<&'static str, u32>;

/// Serves a pizza and returns its price, or `None` if it isn't on the menu.
#[instrument(name = "order", skip(menu), fields(price = Empty))]
pub fn serve(menu: &Menu, table: u32, pizza: &str) -> Option<u32> {
    info!("ordered");
    let price = *menu.get(pizza)?;
    Span::current().record("price", 11);
    let minutes = 7;
    info_span!("bake", minutes).in_scope(|| {
        info!("the oven is hot");
        info!("it smells good");
    });
    info!("served");
    Some(price)
}
