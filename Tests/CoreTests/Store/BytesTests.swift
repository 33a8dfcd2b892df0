import Testing

@testable import Core

/// The small parts: hashes, packed counts, ids, moments.
@Suite struct BytesTests {
    /// FIPS 180-4 examples and NIST's long message.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
    ])
    func hashes(text: String, digest: String) { #expect(SHA256.digest(of: text.utf8) == digest) }

    @Test func aHashDoesNotDependOnHowItIsFed() {
        let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1000)
        let whole = SHA256.digest(of: bytes)
        #expect(whole == "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3")
        for size in [1, 55, 56, 63, 64, 65, 127, 999] {
            var hash = SHA256()
            bytes.withUnsafeBytes { bytes in
                for start in stride(from: 0, to: bytes.count, by: size) {
                    hash.update(UnsafeRawBufferPointer(rebasing: bytes[start..<min(start + size, bytes.count)]))
                }
            }
            #expect(hash.digest() == whole, "\(size)")
        }
    }

    @Test func figuresAreTheSameByWhatTheySay() {
        let figures = Figures.sample()
        var renamed = figures, other = figures, marked = figures
        renamed.origin = FileOrigin(name: "copy.csv", content: "", mapping: "")
        other.counts[1] += 1
        marked.markers[4] = "[c]"
        #expect(renamed.digest == figures.digest)
        var withheld = figures
        withheld.counts[4] = Figures.suppressed
        #expect(Set([figures.digest, other.digest, marked.digest, withheld.digest]).count == 4)
    }

    @Test func idsAreUUIDs() {
        let id = RevisionID()
        #expect(RevisionID(id.text) == id)
        #expect(id != RevisionID())
        let characters = Array(id.text)
        #expect(characters.count == 36 && characters[14] == "4" && "89ab".contains(characters[19]))
        #expect(RevisionID("0F8FAD5B-D9CB-469F-A165-70867728950E")?.text == "0f8fad5b-d9cb-469f-a165-70867728950e")
        for text in ["", "0f8fad5b", "0f8fad5b-d9cb-469f-a165-70867728950", "0f8fad5b-d9cb-469f-a165-70867728950g", "----"] {
            #expect(RevisionID(text) == nil)
        }
    }

    @Test func momentsAreWrittenInUTC() {
        let moment = Moment(day: Day(number: 20_781), second: 34_215)
        #expect(moment.utc == "2026-11-24T09:30:15Z")
        #expect(moment.stamp == "20261124-093015")
        #expect(Moment(utc: moment.utc) == moment)
        #expect(Moment(utc: "2026-11-24T09:30:15") == nil)
    }
}
