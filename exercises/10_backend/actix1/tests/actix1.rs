use actix_web::App;
use actix_web::http::Method;
use actix_web::test::{TestRequest, call_service, init_service, read_body};
use actix_web::web::Data;
use actix1::{Jukebox, routes};

const GET: Method = Method::GET;
const POST: Method = Method::POST;

/// Sends these requests one after the other, and returns the status and the text of the last answer.
async fn last_of(requests: &[(Method, &str)]) -> (u16, String) {
    let jukebox = Data::new(Jukebox::new(&["Blue Moon", "Harvest Moon", "Moonlight"]));
    let app = init_service(App::new().app_data(jukebox).configure(routes)).await;
    let mut last = (0, String::new());
    for (method, path) in requests {
        let request = TestRequest::with_uri(path).method(method.clone());
        let response = call_service(&app, request.to_request()).await;
        let status = response.status().as_u16();
        let body = read_body(response).await;
        last = (status, String::from_utf8_lossy(&body).into_owned());
    }
    last
}

fn answer(status: u16, text: &str) -> (u16, String) {
    (status, text.to_owned())
}

#[actix_web::test]
async fn all_titles_are_listed() {
    let titles = "Blue Moon\nHarvest Moon\nMoonlight";
    assert_eq!(last_of(&[(GET, "/songs")]).await, answer(200, titles));
}

#[actix_web::test]
async fn a_song_has_a_path_of_its_own() {
    let last = last_of(&[(GET, "/songs/2")]).await;
    assert_eq!(last, answer(200, "Harvest Moon"));
    let last = last_of(&[(GET, "/songs/1")]).await;
    assert_eq!(last, answer(200, "Blue Moon"));
}

#[actix_web::test]
async fn a_missing_song_is_not_found() {
    let expected = answer(404, "there is no song 4");
    assert_eq!(last_of(&[(GET, "/songs/4")]).await, expected);
    assert_eq!(last_of(&[(POST, "/songs/4/play")]).await, expected);
}

#[actix_web::test]
async fn songs_are_played_in_the_order_they_were_chosen() {
    let chosen = last_of(&[(POST, "/songs/3/play")]).await;
    assert_eq!(chosen, answer(202, ""));
    let requests = [
        (POST, "/songs/3/play"),
        (POST, "/songs/1/play"),
        (GET, "/queue"),
    ];
    assert_eq!(
        last_of(&requests).await,
        answer(200, "Moonlight\nBlue Moon")
    );
}

#[actix_web::test]
async fn looking_at_a_path_never_plays_a_song() {
    let look = (GET, "/songs/1/play");
    assert_eq!(last_of(&[look.clone()]).await.0, 405);
    assert_eq!(last_of(&[look, (GET, "/queue")]).await, answer(200, ""));
}
