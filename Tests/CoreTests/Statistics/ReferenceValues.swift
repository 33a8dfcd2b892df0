import FoundationEssentials
import Testing

/// Values that R, SciPy and published workbooks give, from `Vectors/reference_values.json`.
struct ReferenceValues: Decodable {
    struct Rate: Decodable {
        let x: Int
        let n: Int
        let mult: Double
        let l95: Double
        let u95: Double
        let l998: Double
        let u998: Double
    }

    struct Share: Decodable {
        let x: Int
        let n: Int
        let l95: Double
        let u95: Double
    }

    struct Count: Decodable {
        let x: Int
        let exact95: [Double]
        let exact998: [Double]
        let byar95: [Double?]
    }

    struct Ratio: Decodable {
        let a: Int
        let b: Int
        let ta: Double
        let tb: Double
        let rr: Double
        let lo: Double
        let hi: Double
        let p: Double?
    }

    struct Limits: Decodable {
        let center: Double
        let lcl: Double
        let ucl: Double
    }

    struct Qcc: Decodable {
        struct Viscosity: Decodable {
            let x: [Double]
            let center: Double
            let lcl: Double
            let ucl: Double
            let ewma_l02_n27_last: Double
            let ewma_lcl_last: Double
            let ewma_ucl_last: Double
            let cusum_pos_max: Double
        }

        struct Computers: Decodable {
            let x: [Int]
            let size: Double
            let center: Double
            let lcl: Double
            let ucl: Double
        }

        let circuit_x: [Int]
        let c: Limits
        let c_excl_6_20: Limits
        let pcmanufact: Computers
        let viscosity: Viscosity
    }

    struct Aggravated: Decodable {
        let values: [Int]
        let ears_C1_b7_a001: [String]
        let ears_C1_ub: [String: Double]
        let ears_C2: [String]
        let cchart_base24: [String: Double]
        let xmr_base24: [String: Double]
        let laney_sigma_z: Double
    }

    struct LaneyU: Decodable {
        let x: [Int]
        let n: [Double]
        let ubar: Double
        let sigma_z: Double
        let first: [String: Double]
    }

    let phe_rate_tests_from_PHEindicatormethods: [Rate]
    let wilson: [Share]
    let poisson_counts: [Count]
    let qcc: Qcc
    let ears_newport_2011_C1_alpha05_baseline7_first12: [Double]
    let ho_rra_monthly: Aggravated
    let rate_ratio_exact: [Ratio]
    let laney_u: LaneyU

    static func read() throws -> ReferenceValues {
        let folder = #filePath.dropLast("Statistics/ReferenceValues.swift".count)
        return try JSONDecoder().decode(
            ReferenceValues.self, from: Data(contentsOf: URL(filePath: folder + "Vectors/reference_values.json")))
    }
}

/// Whether two numbers agree to a part of their size.
func agrees(_ a: Double, _ b: Double, _ tolerance: Double = 1e-8) -> Bool { abs(a - b) <= tolerance * max(1e-3, abs(b)) }
