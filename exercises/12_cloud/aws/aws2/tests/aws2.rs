use aws_sdk_s3::Client;
use aws_sdk_s3::error::ErrorMetadata;
use aws_sdk_s3::operation::list_objects_v2::{ListObjectsV2Error, ListObjectsV2Output};
use aws_sdk_s3::types::Object;
use aws_smithy_mocks::{Rule, RuleMode, mock, mock_client};
use aws2::bytes_of;

type Objects = &'static [(&'static str, i64)];

/// A request for the photos of 2026, with this token.
macro_rules! request {
    ($token:expr) => {
        mock!(Client::list_objects_v2).match_requests(move |it| {
            it.bucket() == Some("photos")
                && it.prefix() == Some("2026/")
                && it.continuation_token() == $token
        })
    };
}

/// A page of the list, which is sent for this token. It has these objects, and a token for the next page.
fn page(token: Option<&'static str>, objects: Objects, next: Option<&'static str>) -> Rule {
    request!(token).then_output(move || {
        let object = |(key, size): &(&str, i64)| Object::builder().key(*key).size(*size).build();
        ListObjectsV2Output::builder()
            .set_contents(Some(objects.iter().map(object).collect()))
            .set_next_continuation_token(next.map(String::from))
            .is_truncated(next.is_some())
            .build()
    })
}

/// A page that can't be read.
fn failure(token: &'static str) -> Rule {
    request!(Some(token)).then_error(|| {
        let denied = ErrorMetadata::builder().code("AccessDenied").build();
        ListObjectsV2Error::generic(denied)
    })
}

async fn bytes(pages: &[&Rule]) -> Result<i64, Box<dyn std::error::Error>> {
    let client = mock_client!(aws_sdk_s3, RuleMode::MatchAny, pages);
    bytes_of(&client, 2026).await
}

#[tokio::test]
async fn one_page_is_added_up() {
    let only = page(None, &[("2026/sun.jpg", 700), ("2026/rain.jpg", 30)], None);
    assert_eq!(bytes(&[&only]).await.unwrap(), 730);
}

#[tokio::test]
async fn all_pages_are_added_up() {
    let first = page(
        None,
        &[("2026/1.jpg", 1000), ("2026/2.jpg", 200)],
        Some("two"),
    );
    let second = page(Some("two"), &[("2026/3.jpg", 30)], Some("three"));
    let third = page(Some("three"), &[("2026/4.jpg", 4)], None);
    assert_eq!(bytes(&[&first, &second, &third]).await.unwrap(), 1234);
}

#[tokio::test]
async fn folders_do_not_count() {
    let only = page(
        None,
        &[("2026/", 5), ("2026/may/", 5), ("2026/may/1.jpg", 80)],
        None,
    );
    assert_eq!(bytes(&[&only]).await.unwrap(), 80);
}

#[tokio::test]
async fn an_empty_year_has_no_bytes() {
    assert_eq!(bytes(&[&page(None, &[], None)]).await.unwrap(), 0);
}

#[tokio::test]
async fn a_page_that_fails_is_an_error() {
    let first = page(None, &[("2026/1.jpg", 1000)], Some("two"));
    let sum = bytes(&[&first, &failure("two")]).await;
    assert!(sum.is_err(), "a part was taken for everything: {sum:?}");
}
