//! A planetarium shows on its page which stars can be seen tonight. Write the component `Sky`, which is rendered on the
//! server. It gets a list of stars, and shows these elements, with no other element around them:
//!
//! - a heading `<h1>` with the title, which a user has typed,
//! - a list `<ul>` with an item `<li>` for each star, from the brightest one to the faintest: the smaller its magnitude,
//!   the brighter a star is. Stars brighter than magnitude 1.0 have the class `bright`, others have no class,
//! - `<p>clouds</p>` instead of the list, if there's no star.

use yew::{Html, Properties, component, html};

#[derive(Debug, Clone, PartialEq)]
pub struct Star {
    pub name: String,
    pub magnitude: f32,
}

#[derive(Debug, Clone, PartialEq, Properties)]
pub struct SkyProps {
    pub title: String,
    pub stars: Vec<Star>,
}

#[component]
pub fn Sky(props: &SkyProps) -> Html {
    html! {
        <h1>{ "Tonight" }</h1>
    }
}
