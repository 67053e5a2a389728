//! Everyone may read the menu of a café, but only the staff may see the till and the tips. Now everyone sees both: one
//! handler forgets to ask for the staff, and the other one believes that everyone is Ada.
//!
//! Make it impossible to forget. `Staff` is a *request guard*: Rocket calls a handler with a parameter of that type
//! only if `from_request` has made a value of it. Let it read the header `badge`:
//!
//! - without the header: the answer is 401 · with one that isn't in `BADGES`: 403 · otherwise, `Staff` has the name.

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

    async fn from_request(_request: &'r Request<'_>) -> request::Outcome<Self, ()> {
        Outcome::Success(Staff { name: "Ada" })
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
fn till() -> String {
    "There are 120 in the till.".to_owned()
}

#[get("/tips")]
fn tips(staff: Staff) -> String {
    format!("{} got 12.", staff.name)
}
