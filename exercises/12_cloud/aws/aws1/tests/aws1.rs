use aws_sdk_s3::Client;
use aws_sdk_s3::error::ErrorMetadata;
use aws_sdk_s3::operation::get_object::{GetObjectError, GetObjectOutput};
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::error::NoSuchKey;
use aws_smithy_mocks::{Rule, mock, mock_client};
use aws1::piece;

/// A client that gets prepared answers. Nothing is sent.
fn client(answer: &Rule) -> Client {
    mock_client!(aws_sdk_s3, [answer])
}

/// The answer to a request for this object: its content.
fn content(key: &'static str, bytes: &'static [u8]) -> Rule {
    mock!(Client::get_object)
        .match_requests(move |it| it.bucket() == Some("choir") && it.key() == Some(key))
        .then_output(move || {
            let body = ByteStream::from_static(bytes);
            GetObjectOutput::builder().body(body).build()
        })
}

/// The answer to any request: a failure.
fn failure(error: fn() -> GetObjectError) -> Rule {
    mock!(Client::get_object).then_error(error)
}

#[tokio::test]
async fn a_piece_is_read() {
    let answer = content("pieces/Ave verum", b"A - ve, a - ve");
    let text = piece(&client(&answer), "Ave verum").await.unwrap();
    assert_eq!(text.as_deref(), Some("A - ve, a - ve"));
}

#[tokio::test]
async fn a_missing_piece_is_an_answer() {
    let answer = failure(|| GetObjectError::NoSuchKey(NoSuchKey::builder().build()));
    let text = piece(&client(&answer), "Ode").await.unwrap();
    assert_eq!(text, None);
}

#[tokio::test]
async fn no_permission_is_an_error() {
    let answer = failure(|| {
        let denied = ErrorMetadata::builder().code("AccessDenied").build();
        GetObjectError::generic(denied)
    });
    let text = piece(&client(&answer), "Ode").await;
    assert!(text.is_err(), "it isn't known whether there's such a piece");
}

#[tokio::test]
async fn a_piece_that_is_not_utf8_is_an_error() {
    let answer = content("pieces/Ode", b"Freu - de \xff");
    let text = piece(&client(&answer), "Ode").await;
    assert!(text.is_err(), "text was made of something else");
}
