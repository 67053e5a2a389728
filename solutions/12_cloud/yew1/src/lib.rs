//! An element's children may come from an iterator, and `key` lets yew recognize them later. Text is never put together as HTML,
//! so a title can't be more than a title. `Option` is enough for a class: `None` leaves it out.

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
    let mut stars = props.stars.clone();
    stars.sort_by(|one, other| one.magnitude.total_cmp(&other.magnitude));
    let item = |star: &Star| {
        let class = (star.magnitude < 1.0).then_some("bright");
        html! { <li key={star.name.clone()} {class}>{ &star.name }</li> }
    };
    html! {
        <>
            <h1>{ &props.title }</h1>
            if stars.is_empty() {
                <p>{ "clouds" }</p>
            } else {
                <ul>{ for stars.iter().map(item) }</ul>
            }
        </>
    }
}
