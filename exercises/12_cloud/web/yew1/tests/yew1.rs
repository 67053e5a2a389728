use yew::LocalServerRenderer;
use yew1::{Sky, SkyProps, Star};

/// The HTML for these stars.
async fn sky(title: &str, stars: &[(&str, f32)]) -> String {
    let star = |(name, magnitude): &(&str, f32)| Star {
        name: name.to_string(),
        magnitude: *magnitude,
    };
    let props = SkyProps {
        title: title.to_string(),
        stars: stars.iter().map(star).collect(),
    };
    let renderer = LocalServerRenderer::<Sky>::with_props(props);
    renderer.hydratable(false).render().await
}

#[tokio::test]
async fn bright_stars_come_first() {
    let html = sky(
        "Sunday",
        &[("Polaris", 2.0), ("Sirius", -1.5), ("Vega", 0.0)],
    )
    .await;
    let list = "<ul><li class=\"bright\">Sirius</li><li class=\"bright\">Vega</li>\
        <li>Polaris</li></ul>";
    assert_eq!(html, format!("<h1>Sunday</h1>{list}"));
}

#[tokio::test]
async fn a_star_of_magnitude_one_is_not_bright() {
    let html = sky("Monday", &[("Spica", 1.0), ("Antares", 0.9)]).await;
    let list = "<ul><li class=\"bright\">Antares</li><li>Spica</li></ul>";
    assert_eq!(html, format!("<h1>Monday</h1>{list}"));
}

#[tokio::test]
async fn without_stars_there_are_clouds() {
    let html = sky("Tuesday", &[]).await;
    assert_eq!(html, "<h1>Tuesday</h1><p>clouds</p>");
}

#[tokio::test]
async fn a_title_is_text_whatever_it_contains() {
    let html = sky("<script>alert(1)</script>", &[]).await;
    assert!(
        !html.contains("<script>"),
        "a script runs on the page: {html}"
    );
    assert!(html.contains("alert(1)"), "the title is shown: {html}");
}
