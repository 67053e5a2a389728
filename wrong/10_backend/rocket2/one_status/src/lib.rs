//! Answers 401 to everyone who isn't on the staff.

use rocket::http::Status;
use rocket::outcome::Outcome;
use rocket::request::{self, FromRequest, Request};
use rocket::{Build, Rocket, async_trait, get, routes};

const BADGES: [(&str, &str); 2] = [("4711", "Ada"), ("0815", "Grace")];

/// A member of the staff.
pub struct Staff {
    pub name: &'static str,
}

#[async_trait]
impl<'r> FromRequest<'r> for Staff {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> request::Outcome<Self, ()> {
        let Some(badge) = request.headers().get_one("badge") else {
            return Outcome::Error((Status::Unauthorized, ()));
        };
        match BADGES.iter().find(|(known, _)| *known == badge) {
            Some((_, name)) => Outcome::Success(Staff { name }),
            None => Outcome::Error((Status::Unauthorized, ())),
        }
    }
}

/// The café's website.
pub fn server() -> Rocket<Build> {
    rocket::build().mount("/", routes![menu, till, tips])
}

#[get("/menu")]
fn menu() -> &'static str {
    "tea, coffee, cake"
}

#[get("/till")]
fn till(_staff: Staff) -> String {
    "There are 120 in the till.".to_owned()
}

#[get("/tips")]
fn tips(staff: Staff) -> String {
    format!("{} got 12.", staff.name)
}
