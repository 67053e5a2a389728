use rocket::http::Header;
use rocket::local::blocking::Client;
use rocket2::server;

/// Asks for a page, with a badge or without one, and returns the status and the text of the answer.
fn ask(path: &str, badge: Option<&'static str>) -> (u16, String) {
    let client = Client::untracked(server()).unwrap();
    let mut request = client.get(path.to_owned());
    if let Some(badge) = badge {
        request.add_header(Header::new("badge", badge));
    }
    let response = request.dispatch();
    let status = response.status().code;
    (status, response.into_string().unwrap_or_default())
}

#[test]
fn everyone_may_read_the_menu() {
    let (status, menu) = ask("/menu", None);
    assert_eq!((status, menu.as_str()), (200, "tea, coffee, cake"));
}

#[test]
fn without_a_badge_you_are_a_stranger() {
    assert_eq!(ask("/tips", None).0, 401);
    assert_eq!(ask("/till", None).0, 401);
}

#[test]
fn with_a_wrong_badge_you_are_sent_away() {
    for badge in ["", "4712", "Ada", "47110", "4711 "] {
        assert_eq!(ask("/tips", Some(badge)).0, 403, "badge {badge:?}");
        assert_eq!(ask("/till", Some(badge)).0, 403, "badge {badge:?}");
    }
}

#[test]
fn the_staff_sees_everything() {
    assert_eq!(ask("/tips", Some("4711")).1, "Ada got 12.");
    assert_eq!(ask("/tips", Some("0815")).1, "Grace got 12.");
    let (status, till) = ask("/till", Some("0815"));
    assert_eq!((status, till.as_str()), (200, "There are 120 in the till."));
}
